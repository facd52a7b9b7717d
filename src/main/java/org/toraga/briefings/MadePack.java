package org.toraga.briefings;

import org.toraga.exports.ExportFile;

/** A pack that has just been made and kept. */
public record MadePack(PackRow pack, ExportFile file) {}
