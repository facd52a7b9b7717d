package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.toraga.base.Roles;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.countries.Country;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.CountryService;
import org.toraga.countries.PlaceNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.countries.ui.RegionName;

@Route("countries/:code")
@RolesAllowed(Roles.VIEWER)
class CountryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CountryService countries;
    private final transient CountryNames names;
    private final transient CountryPanels panels;
    private String title = "";

    CountryView(CountryService countries, CountryNames names, CountryPanels panels) {
        this.countries = countries;
        this.names = names;
        this.panels = panels;
        addClassNames("view", "profile-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var country = event.getRouteParameters()
                .get("code")
                .flatMap(CountryCode::read)
                .flatMap(countries::find)
                .orElseThrow(NotFoundException::new);
        var path = CountryLink.path(country.code());
        if (!path.equals(event.getLocation().getPath())) {
            event.forwardTo(path, event.getLocation().getQueryParameters());
            return;
        }
        title = names.of(country.code(), getLocale());
        show(country, AsOf.current(), event);
    }

    private void show(Country country, LocalDate asOf, BeforeEnterEvent event) {
        removeAll();
        add(
                new ViewHeader(
                                title,
                                getTranslation(
                                        "profiles.country.lead",
                                        getTranslation(RegionName.key(country.region())),
                                        PlaceNames.of(country.capital()).in(getLocale())),
                                new PageLink(getTranslation("profiles.compare"), "compare?with=" + country.code()))
                        .withTools("countries"),
                panels.memberships(country.code(), asOf),
                section("profiles.country.chairmanships", panels.chairmanships(country.code(), asOf)),
                section("profiles.country.events", panels.events(country.code(), asOf)),
                section("profiles.country.statistics", panels.statistics(country.code(), event)),
                section("profiles.country.names", createNames(country)));
    }

    private Component createNames(Country country) {
        var facts = new Facts();
        var otherNames = Texts.LANGUAGES.stream()
                .filter(language -> !language.getLanguage().equals(getLocale().getLanguage()))
                .map(language -> {
                    var name = new Span(names.of(country.code(), language));
                    name.getElement().setAttribute("lang", language.getLanguage());
                    return name;
                })
                .toList();
        var all = new Div();
        all.addClassName("profile-names");
        otherNames.forEach(all::add);
        facts.add(getTranslation("profiles.fact.names"), all);
        facts.add(getTranslation("profiles.fact.officialName"), new RecordText(country.officialName()));
        facts.add(
                getTranslation("profiles.fact.code"),
                new Span(country.code() + " · " + country.iso2() + " · " + country.m49()));
        var note = new Paragraph(getTranslation("profiles.country.names.follow"));
        note.addClassName("profile-quiet");
        return new Div(facts, note);
    }

    private Component section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("profile-section");
        return section;
    }
}
