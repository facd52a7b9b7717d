package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.countries.PlaceNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.countries.ui.RegionName;
import org.toraga.memberships.MembershipStatus;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.profiles.CountryRow.Standing;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.Unit;
import org.toraga.statistics.ui.FigureText;
import org.toraga.statistics.ui.StatisticsTexts;

/** What stands in the columns of the list of countries on one day. */
class CountryCells {

    private final List<IndicatorDetails> indicators;
    private final int usualYear;
    private final Texts texts;
    private final StatisticsTexts statisticsTexts;
    private final Locale language;

    /** @param indicators of the figures of each line, in their order */
    CountryCells(
            LocalDate asOf,
            List<IndicatorDetails> indicators,
            Texts texts,
            StatisticsTexts statisticsTexts,
            Locale language) {
        this.usualYear = StatisticsService.lastFullYear(asOf);
        this.indicators = indicators;
        this.texts = texts;
        this.statisticsTexts = statisticsTexts;
        this.language = language;
    }

    Component name(CountryRow row) {
        return new PageLink(row.name(), CountryLink.path(row.code()));
    }

    Component region(CountryRow row) {
        return new Span(texts.getTranslation(RegionName.key(row.region()), language));
    }

    Component capital(CountryRow row) {
        return new RecordText(PlaceNames.of(row.capital()));
    }

    Component standings(CountryRow row) {
        if (row.standings().isEmpty()) {
            return Cells.gap(text("profiles.standings.none"));
        }
        var badges = new Div();
        badges.addClassName("profile-badges");
        row.standings().forEach(standing -> badges.add(badge(standing)));
        return badges;
    }

    private Component badge(Standing standing) {
        var badge = new OrganizationBadge(standing.organization());
        var words = text(
                "profiles.standing",
                standing.organization().value(),
                texts.getTranslation(Texts.key(standing.status()), language));
        badge.setTitle(words);
        badge.setAriaLabel(words);
        if (standing.status() != MembershipStatus.MEMBER) {
            badge.addClassName("profile-standing-" + standing.status().name().toLowerCase(Locale.ROOT));
        }
        return badge;
    }

    /** The n-th figure without its unit, which the column's head names, as it does the year unless one stands here. */
    Component figure(CountryRow row, int index) {
        return figure(row, index, false);
    }

    private Component figure(CountryRow row, int index, boolean withUnit) {
        var figure = row.figures().get(index);
        if (figure.value() == null || figure.year() == null) {
            return Cells.gap(text("profiles.figure.none"));
        }
        var indicator = indicators.get(index);
        var value = new FigureText(figure.value(), indicator.unit(), indicator.decimals(), statisticsTexts);
        if (indicator.unit() == Unit.PERSONS) {
            // The name of the figure says of what.
            value.setText(Formats.brief(figure.value(), language));
        } else if (!withUnit) {
            value.setText(statisticsTexts.briefNumber(figure.value(), indicator.decimals(), language));
        }
        return figure.year() == usualYear ? value : Cells.two(value, Formats.year(figure.year(), language));
    }

    /** The n-th figure's column head: what it is, its unit and the year of the figures that name no other. */
    Component figureHead(int index) {
        var indicator = indicators.get(index);
        var head = Cells.two(
                new Span(name(indicator)),
                text(
                        "profiles.figure.head",
                        statisticsTexts.unit(indicator.unit(), language),
                        Formats.year(usualYear, language)));
        head.addClassName("profile-figure-head");
        return head;
    }

    private String name(IndicatorDetails indicator) {
        return statisticsTexts.indicator(indicator.code(), indicator.name(), language);
    }

    /** All of a line in one column, for a narrow screen. */
    Component card(CountryRow row) {
        var head = new Div(name(row), region(row));
        head.addClassName("profile-card-head");
        var card = new Div(head, standings(row));
        card.addClassName("profile-card");
        for (int index = 0; index < indicators.size(); index++) {
            card.add(Cells.labelled(name(indicators.get(index)), figure(row, index, true)));
        }
        return card;
    }

    private String text(String key, Object... facts) {
        return texts.getTranslation(key, language, facts);
    }
}
