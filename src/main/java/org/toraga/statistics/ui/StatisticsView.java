package org.toraga.statistics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.countries.CountryNames;
import org.toraga.exports.ui.GridExports;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationService;
import org.toraga.sources.SourceService;
import org.toraga.statistics.ExplorerService;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.SavedViewService;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.Years;

/**
 * The explorer. Its whole state is its address; fields stay as they are while the picture below changes, so that the keyboard
 * keeps its place.
 */
@Route(ExplorerState.PATH)
@Menu(title = "statistics.explorer.title.page", order = 50, icon = "chart")
@RolesAllowed(Roles.VIEWER)
class StatisticsView extends Main implements BeforeEnterObserver, HasDynamicTitle, ExplorerPage {

    private static final Years NO_YEARS = new Years(2000, 2000);

    private final transient ExplorerService explorer;
    private final transient ExplorerReader reader;
    private final transient ExplorerSubjects subjects;
    private final transient SavedViewService saved;
    private final transient SourceService sources;
    private final transient MeasureTexts words;
    private final transient StatisticsTexts texts;
    private final transient CountryNames names;
    private final transient PanelLoader loader;
    private final transient ExplorerRows rows;
    private final transient GridExports exports;
    private final transient List<IndicatorChoice> choices;

    private final H1 title = new H1(getTranslation("statistics.explorer.title.page"));
    private final Button save = new Button(getTranslation("statistics.saved.save"), click -> save());
    private final PageLink all;
    private final Div start = new Div();
    private final Div explored = new Div();
    private final WhatFields what;
    private final WhomFields whom;
    private final OptionFields options;
    private final LensBar lenses = new LensBar();
    private final YearSlider slider = new YearSlider();
    private final Div picture = new Div();

    private transient ExplorerState state = ExplorerState.read(Address.none());

    StatisticsView(
            StatisticsService statistics,
            ExplorerService explorer,
            ExplorerReader reader,
            ExplorerSubjects subjects,
            SavedViewService saved,
            OrganizationService organizations,
            MembershipService memberships,
            SourceService sources,
            MeasureTexts words,
            StatisticsTexts texts,
            CountryNames names,
            PanelLoader loader,
            ExplorerRows rows,
            GridExports exports) {
        this.explorer = explorer;
        this.reader = reader;
        this.subjects = subjects;
        this.saved = saved;
        this.sources = sources;
        this.words = words;
        this.texts = texts;
        this.names = names;
        this.loader = loader;
        this.rows = rows;
        this.exports = exports;
        choices = IndicatorChoice.all(statistics.indicators(), texts, getLocale());
        what = new WhatFields(choices, this);
        whom = new WhomFields(organizations.codes(), names, memberships, this);
        options = new OptionFields(choices, organizations.codes(), names, what.added(), this);
        addClassNames("view", "explorer");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        all = new PageLink(getTranslation("statistics.explorer.all"), ExplorerState.PATH);
        all.addClassName("explorer-all");
        var actions = new Div(all, save);
        actions.addClassName("explorer-actions");
        add(new ViewHeader(title, getTranslation("statistics.explorer.lead"), actions), start, explored);
        layOut();
        slider.addChangeListener(this::move);
    }

    private void layOut() {
        var ask = new Section(what, whom);
        ask.addClassName("explorer-ask");
        ask.getElement().setAttribute("aria-label", getTranslation("statistics.explorer.ask"));
        var how = new Section(options);
        how.addClassName("explorer-options");
        how.getElement().setAttribute("aria-label", getTranslation("statistics.explorer.options"));
        picture.addClassName("explorer-panel");
        var shown = new Div(lenses, slider, picture);
        shown.addClassName("explorer-shown");
        explored.addClassName("explorer-explored");
        explored.add(ask, shown, how);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("statistics.explorer.title.page");
    }

    @Override
    public ExplorerState state() {
        return state;
    }

    /** Takes back what no longer suits: an expression that the figures do not bear, a lens that has nothing to show. */
    @Override
    public void go(ExplorerState changed) {
        var indicators = explorer.indicators(changed.indicators());
        var fitting = changed;
        if (ExplorerRules.against(fitting.show(), indicators).isPresent()) {
            fitting = fitting.with(ExplorerState.SHOW, null);
        }
        if (ExplorerRules.against(fitting.lens(), fitting, indicators).isPresent()) {
            fitting = LensBar.withLens(fitting, ExplorerLens.LINE);
        }
        fitting.canonical().under(ExplorerState.PATH).go();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = Address.of(event);
        state = ExplorerState.read(address);
        var isStart = address.text(ExplorerState.INDICATOR).isEmpty();
        start.removeAll();
        start.setVisible(isStart);
        explored.setVisible(!isStart);
        save.setVisible(!isStart);
        all.setVisible(!isStart);
        if (isStart) {
            picture.removeAll();
            start.add(new ExplorerStart(choices, saved, this));
        } else {
            show();
        }
    }

    private void show() {
        var asOf = AsOf.current();
        var indicators = explorer.indicators(state.indicators());
        var bounds = explorer.years(
                        indicators.stream().map(IndicatorDetails::code).toList())
                .orElse(NO_YEARS);
        what.show(state, indicators, bounds);
        whom.show(state, subjects.organization(state), subjects.organizations(state), asOf);
        options.show(state, Math.max(bounds.from(), Math.min(bounds.to(), StatisticsService.lastFullYear(asOf))));
        lenses.show(state, indicators);
        var unsuited = ExplorerRules.against(state.lens(), state, indicators);
        if (unsuited.isPresent()) {
            slider.setVisible(false);
            picture.removeAll();
            picture.add(
                    new EmptyState(getTranslation(unsuited.get()), getTranslation("statistics.explorer.unsuited.do")));
            return;
        }
        slider.setVisible(!indicators.isEmpty() && !bounds.isSingle());
        showYears(bounds);
        load();
    }

    /** The slider shows at once what the address asks for; where that leaves the year open, what was found. */
    private void showYears(Years bounds) {
        var years = state.years();
        var single =
                state.lens().isOfOneYear() || (state.lens() == ExplorerLens.TABLE && years != null && years.isSingle());
        if (single) {
            int last = Math.min(bounds.to(), StatisticsService.lastFullYear(AsOf.current()));
            int year = years == null ? Math.max(bounds.from(), last) : years.to();
            slider.show(bounds, new Years(year, year), true);
        } else {
            slider.show(bounds, years == null || years.isSingle() ? bounds : years, false);
        }
    }

    private void load() {
        var asked = state;
        var asOf = AsOf.current();
        var language = getLocale();
        loader.reload(picture, () -> reader.read(asked, asOf, language), answer -> {
            if (answer instanceof Explored.Picture shown && shown.isOfOneYear()) {
                slider.show(shown.bounds(), shown.years(), true);
            }
            return new ExplorerPicture(answer, words, texts, names, sources, this, rows, exports);
        });
    }

    /** While it plays, the address follows without a step of the history for each year. */
    private void move(YearSlider.Change change) {
        change.years().ifPresent(years -> {
            var isDefault = change.isWhole() && !state.lens().isOfOneYear();
            var moved = state.with(ExplorerState.YEARS, isDefault ? null : ExplorerState.text(years));
            if (change.isPlaying()) {
                state = moved;
                UI.getCurrentOrThrow()
                        .getPage()
                        .getHistory()
                        .replaceState(
                                null,
                                new Location(moved.address()
                                        .under(ExplorerState.PATH)
                                        .href()));
                lenses.show(state, explorer.indicators(state.indicators()));
                load();
            } else {
                go(moved);
            }
        });
    }

    private void save() {
        var query =
                state.canonical().with(AsOf.PARAMETER, null).under("").href().replaceFirst("^\\?", "");
        SavedViewDialogs.save(
                        getTranslation(
                                "statistics.saved.suggested",
                                words.name(explorer.indicators(state.indicators()), getLocale()),
                                getTranslation(Texts.key(state.scope()))),
                        query,
                        saved)
                .open();
    }
}
