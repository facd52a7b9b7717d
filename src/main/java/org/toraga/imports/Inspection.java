package org.toraga.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a file from its header.
 *
 * @param kind of record that its columns suit best, or that was asked for
 * @param names of the components that may have a column, in their order
 * @param required those that must have one
 * @param columns where each stands: as remembered for such a header, else as guessed
 * @param years how many columns are called by a year; then neither year nor value needs one
 */
public record Inspection(
        String kind,
        TableHead head,
        List<String> names,
        Set<String> required,
        Map<String, Integer> columns,
        int years) {}
