package org.toraga.bench;

import java.util.List;

/** Figures that are measured together. */
interface Suite {

    /** By which {@code -Dbench.only} asks for it. */
    String name();

    List<Figure> measure(Workbench bench) throws Exception;
}
