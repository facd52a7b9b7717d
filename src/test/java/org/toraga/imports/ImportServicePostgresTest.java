package org.toraga.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.revisions.RevisionService;
import org.toraga.support.PostgresTest;

@PostgresTest
class ImportServicePostgresTest extends ImportServiceTest {

    ImportServicePostgresTest(
            ImportService imports, RevisionService revisions, JdbcClient jdbc, OldImports oldImports) {
        super(imports, revisions, jdbc, oldImports);
    }
}
