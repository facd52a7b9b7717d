package org.toraga.records.ui;

import org.springframework.stereotype.Component;
import org.toraga.exports.ui.GridExports;
import org.toraga.records.BulkService;
import org.toraga.records.DraftService;
import org.toraga.revisions.RevisionService;
import org.toraga.revisions.ui.HistoryPanels;
import org.toraga.revisions.ui.LiveChanges;

/** What every page of records needs besides the records of its kind. */
@Component
public record RecordTools(
        DraftService drafts,
        BulkService bulk,
        LiveChanges live,
        HistoryPanels history,
        RevisionService revisions,
        GridExports exports) {}
