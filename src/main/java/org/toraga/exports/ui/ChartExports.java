package org.toraga.exports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.toraga.base.Roles;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartTool;
import org.toraga.exports.ExportService;

/** Puts the export menu into the head of every chart, for managers. */
@org.springframework.stereotype.Component
class ChartExports implements ChartTool {

    private final ExportService exports;
    private final AuthenticationContext authentication;

    ChartExports(ExportService exports, AuthenticationContext authentication) {
        this.exports = exports;
        this.authentication = authentication;
    }

    @Override
    public Optional<Component> of(ChartDescription description) {
        return authentication.hasRole(Roles.MANAGER)
                ? Optional.of(new ChartExportMenu(description, exports))
                : Optional.empty();
    }
}
