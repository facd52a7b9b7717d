package org.toraga.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/** What every page is made with: theme and styles. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/desk.css")
public class DeskShell implements AppShellConfigurator {}
