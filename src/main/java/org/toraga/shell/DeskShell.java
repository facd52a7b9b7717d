package org.toraga.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;

/** What every page is made with: theme, styles and server push. */
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/charts.css")
@StyleSheet("styles/exports.css")
@StyleSheet("styles/maps.css")
@StyleSheet("styles/chairmanships.css")
@StyleSheet("styles/events.css")
@StyleSheet("styles/claims.css")
@StyleSheet("styles/overview.css")
@StyleSheet("styles/profiles.css")
@StyleSheet("styles/statistics.css")
@StyleSheet("styles/memberships.css")
@StyleSheet("styles/compare.css")
@StyleSheet("styles/records.css")
@StyleSheet("styles/security.css")
@StyleSheet("styles/imports.css")
@StyleSheet("styles/revisions.css")
@StyleSheet("styles/access.css")
@StyleSheet("styles/briefings.css")
public class DeskShell implements AppShellConfigurator {}
