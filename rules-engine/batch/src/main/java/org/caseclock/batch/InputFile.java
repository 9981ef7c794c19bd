package org.caseclock.batch;

import java.nio.file.Path;

/**
 * A file of the input.
 *
 * @param name its name, after that of the folder that a table is: the same wherever the input lies
 * @param size how many bytes it has on the disk
 */
record InputFile(String name, long size, Path path) {}
