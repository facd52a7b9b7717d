package org.toraga.records;

/**
 * What was typed into one field of a form.
 *
 * @param before what the field held when the form was read, as text
 * @param mine what it holds now
 */
public record FieldChange(String before, String mine) {}
