package org.toraga.api;

import java.util.Map;

/**
 * What an operation can be told.
 *
 * @param place {@code path} or {@code query}
 * @param schema as OpenAPI writes it
 */
record Parameter(String name, String place, boolean required, String description, Map<String, Object> schema) {}
