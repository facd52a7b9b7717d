package org.toraga.records.ui;

import org.springframework.stereotype.Component;
import org.toraga.records.BulkService;
import org.toraga.records.DraftService;

/** What every page of records needs besides the records of its kind. */
@Component
public record RecordTools(DraftService drafts, BulkService bulk) {}
