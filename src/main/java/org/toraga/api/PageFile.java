package org.toraga.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;

/** Files of one kind that stand beside pages. */
interface PageFile {

    /** The pages, as patterns of paths: {@code sources}, {@code organizations/{code}}. */
    Collection<String> pages();

    Set<String> endings();

    /** Answers; not at all, and with false, if this page has no such file. */
    boolean answer(PageRequest asked, HttpServletResponse response) throws IOException;
}
