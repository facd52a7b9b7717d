package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.toraga.charts.ChartAnnotation;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.organizations.ui.YearMark;
import org.toraga.organizations.ui.YearMarks;
import org.toraga.statistics.Years;

/** Records drawn at their years: who joined and left, who took the chair, what met. */
@Component
class ExplorerMarks {

    /** More names, or more records of one kind in a year, are told as a number. */
    private static final int MOST_TOLD = 2;

    private final ExplorerSubjects subjects;
    private final List<YearMarks> records;
    private final StatisticsTexts texts;

    ExplorerMarks(ExplorerSubjects subjects, List<YearMarks> records, StatisticsTexts texts) {
        this.subjects = subjects;
        this.records = records;
        this.texts = texts;
    }

    /** In the order of their years. A group that grew always shows how. */
    List<ChartAnnotation> of(ExplorerState state, Years years, LocalDate asOf, Locale language) {
        var all = new ArrayList<ChartAnnotation>();
        if (state.marks().contains(Annotation.ACCESSIONS) || state.grew() && state.isOfGroups()) {
            all.addAll(accessions(state, years, asOf, language));
        }
        for (var source : records) {
            if (state.marks().stream().anyMatch(mark -> mark.name().equalsIgnoreCase(source.kind()))) {
                all.addAll(records(source, state, years, asOf, language));
            }
        }
        all.sort(Comparator.comparing(ChartAnnotation::category));
        return all;
    }

    private List<ChartAnnotation> accessions(ExplorerState state, Years years, LocalDate asOf, Locale language) {
        var rules = subjects.rules(state);
        var marks = new ArrayList<ChartAnnotation>();
        rules.forEach((name, rule) -> {
            var byYear = subjects.byYear(rule, new Years(years.from() - 1, years.to()), asOf);
            for (int year = years.from(); year <= years.to(); year++) {
                var now = byYear.getOrDefault(year, Set.of());
                var before = byYear.getOrDefault(year - 1, Set.of());
                addChange(marks, year, name, rules.size() > 1, "joined", without(now, before), language);
                addChange(marks, year, name, rules.size() > 1, "left", without(before, now), language);
            }
        });
        return marks;
    }

    private void addChange(
            List<ChartAnnotation> marks,
            int year,
            String name,
            boolean isNamed,
            String change,
            Set<CountryCode> states,
            Locale language) {
        if (states.isEmpty()) {
            return;
        }
        var who = states.size() > MOST_TOLD
                ? texts.text("statistics.explorer.marks.states", language, states.size())
                : texts.countries(states, language);
        var text = texts.text("statistics.explorer.marks." + change, language, who);
        var organization = OrganizationCode.read(name).filter(code -> !name.equals(ExplorerSubjects.OWN_GROUP));
        marks.add(new ChartAnnotation(
                String.valueOf(year),
                isNamed ? name + ": " + text : text,
                organization.map(OrganizationBadge::path).orElse(null),
                organization.map(OrganizationBadge::colour).orElse(null)));
    }

    private List<ChartAnnotation> records(
            YearMarks source, ExplorerState state, Years years, LocalDate asOf, Locale language) {
        var organizations = switch (state.scope()) {
            case MEMBERS -> List.of(subjects.organization(state));
            case ORGANIZATIONS, STATES, WORLD, GROUP -> subjects.organizations(state);
        };
        var byYear = new TreeMap<Integer, List<YearMark>>();
        source.of(organizations, asOf, language).stream()
                .filter(mark -> years.clamp(mark.year()) == mark.year())
                .forEach(mark -> byYear.computeIfAbsent(mark.year(), year -> new ArrayList<>())
                        .add(mark));
        var marks = new ArrayList<ChartAnnotation>();
        byYear.forEach((year, ofYear) -> {
            if (ofYear.size() > MOST_TOLD) {
                var text = texts.text("statistics.explorer.marks." + source.kind(), language, ofYear.size());
                marks.add(new ChartAnnotation(String.valueOf(year), text, null, null));
            } else {
                ofYear.forEach(mark -> marks.add(new ChartAnnotation(
                        String.valueOf(year),
                        mark.text(),
                        mark.path(),
                        OrganizationBadge.colour(mark.organization()))));
            }
        });
        return marks;
    }

    private static Set<CountryCode> without(Set<CountryCode> all, Set<CountryCode> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
