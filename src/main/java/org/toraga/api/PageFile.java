package org.toraga.api;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Files of one kind that stand beside pages. */
interface PageFile {

    /** The pages, as patterns of paths: {@code sources}, {@code organizations/{code}}. */
    Collection<String> pages();

    Set<String> endings();

    /** What can be sent; empty if this page has no such file. Nothing is recorded or numbered yet. */
    Optional<FoundFile> find(PageRequest asked);
}
