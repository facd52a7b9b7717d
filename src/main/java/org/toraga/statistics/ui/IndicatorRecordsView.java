package org.toraga.statistics.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.ui.SourcePickers;
import org.toraga.statistics.IndicatorDraft;
import org.toraga.statistics.IndicatorRow;
import org.toraga.statistics.IndicatorService;
import org.toraga.statistics.StatisticsService;

@Route("admin/indicators/:key?")
@Menu(title = "statistics.records.title", order = 280)
@RolesAllowed(Roles.ADMIN)
class IndicatorRecordsView extends RecordsView<IndicatorDraft, IndicatorRow> {

    IndicatorRecordsView(
            RecordTools tools,
            IndicatorRecordsTable table,
            IndicatorService indicators,
            StatisticsService statistics,
            SourcePickers sources) {
        super(tools, "statistics.records.", indicators, table, () -> new IndicatorForm(statistics, sources));
    }

    @Override
    protected String name(IndicatorDraft draft) {
        return draft.code() + " · " + draft.name();
    }

    @Override
    protected String key(IndicatorRow row) {
        return row.code().value();
    }
}
