package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What can be done with a page as a whole, beside looking at it. The heads of pages show what the modules above bring as beans of
 * this kind.
 */
public interface PageTool {

    /**
     * The tool for a page being built, in its language.
     *
     * @param page the first word of its path, such as {@code organizations}; empty for the overview
     * @return empty if the reader may not use it
     */
    Optional<Component> of(String page);
}
