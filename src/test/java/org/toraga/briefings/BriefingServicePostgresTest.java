package org.toraga.briefings;

import org.toraga.exports.ExportHistory;
import org.toraga.revisions.Revisions;
import org.toraga.statistics.ObservationService;
import org.toraga.support.PostgresTest;

@PostgresTest
class BriefingServicePostgresTest extends BriefingServiceTest {

    BriefingServicePostgresTest(
            BriefingService briefings, ExportHistory exports, ObservationService observations, Revisions revisions) {
        super(briefings, exports, observations, revisions);
    }
}
