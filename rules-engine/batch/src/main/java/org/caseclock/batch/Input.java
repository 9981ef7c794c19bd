package org.caseclock.batch;

import java.nio.file.Path;
import java.util.List;
import org.caseclock.engine.RulesEngine;

/** A caseload in one of the forms in which it may lie on the disk. */
interface Input {

    /**
     * Makes sure that it has what the policy reads.
     *
     * @throws BatchException if it has tables, and not one of what the policy reads and the source keeps, or rows of
     *     what the source does not keep
     */
    default void requireFor(RulesEngine engine) {}

    /** The files that it consists of. */
    List<InputFile> files();

    /**
     * Begins to read it.
     *
     * @param scratch a folder for what does not fit into memory; it need not be there, and is gone when the lines are closed
     * @throws BatchException if the input cannot be read
     */
    Lines open(Path scratch);
}
