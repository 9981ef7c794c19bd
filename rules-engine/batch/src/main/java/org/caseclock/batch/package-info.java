/**
 * Evaluates caseloads of any size into a folder of findings. {@link Batch} is where it begins; the input is cut into parts
 * ({@link ChunkReader}), each of which is evaluated ({@link PartMaker}) and put into the folder as a whole or not at all
 * ({@link OutputFolder}).
 */
@NullMarked
package org.caseclock.batch;

import org.jspecify.annotations.NullMarked;
