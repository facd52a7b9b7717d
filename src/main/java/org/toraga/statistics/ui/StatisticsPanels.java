package org.toraga.statistics.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.PanelLoader;
import org.toraga.charts.ChartPanel;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.StatisticsService;

/** Makes the panels of statistics for pages of other modules: as of the day and in the language of the page being built. */
@Component
public class StatisticsPanels {

    private final StatisticsService statistics;
    private final OrganizationFiguresReader organizationFigures;
    private final CountryFiguresReader countryFigures;
    private final WorldSharesReader worldShares;
    private final CountryNames names;
    private final StatisticsTexts texts;
    private final PanelLoader loader;

    StatisticsPanels(
            StatisticsService statistics,
            OrganizationFiguresReader organizationFigures,
            CountryFiguresReader countryFigures,
            WorldSharesReader worldShares,
            CountryNames names,
            StatisticsTexts texts,
            PanelLoader loader) {
        this.names = names;
        this.statistics = statistics;
        this.organizationFigures = organizationFigures;
        this.countryFigures = countryFigures;
        this.worldShares = worldShares;
        this.texts = texts;
        this.loader = loader;
    }

    /** @param address of the page, which holds the indicator chosen; its titles are h3 */
    public OrganizationStatisticsPanel organization(OrganizationCode organization, Address address) {
        return new OrganizationStatisticsPanel(organization, address, statistics, organizationFigures, texts, loader);
    }

    /** @param panels loads it; its titles are h3 */
    public CountryStatisticsPanel country(CountryCode country, PanelLoader panels) {
        return new CountryStatisticsPanel(
                country, names.of(country, UI.getCurrent().getLocale()), countryFigures, texts, panels);
    }

    /**
     * @param heading which heading its title is
     * @param panels loads it
     */
    public SharesOfWorldPanel sharesOfWorld(ChartPanel.Heading heading, PanelLoader panels) {
        return new SharesOfWorldPanel(worldShares, texts, panels, heading);
    }
}
