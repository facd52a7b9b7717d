package org.toraga.bench;

/**
 * Where and on what a run was made.
 *
 * @param loadBefore what the machine was busy with when the run began: the mean of one minute, by the number of processes
 */
record Setting(
        String date,
        String commit,
        String jdk,
        int cores,
        String database,
        String data,
        long seed,
        double loadBefore,
        double loadAfter) {}
