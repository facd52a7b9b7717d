package org.toraga.imports.ui;

/** The page of one import. */
final class RunAddress {

    private static final String PATH = "admin/imports/";

    private RunAddress() {}

    static String path(String id) {
        return PATH + id;
    }
}
