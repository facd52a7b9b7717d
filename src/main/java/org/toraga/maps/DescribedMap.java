package org.toraga.maps;

/** A map with what stands around it. */
public record DescribedMap(MapDescription map, MapCaption caption) {}
