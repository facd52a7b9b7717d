package org.toraga.records;

import java.util.List;
import org.toraga.support.PostgresTest;

@PostgresTest
class RecordServicePostgresTest extends RecordServiceTest {

    RecordServicePostgresTest(List<RecordService<?, ?>> services) {
        super(services);
    }
}
