package org.caseclock.batch;

/** Is told how far a batch is. */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void begin(long inputBytes) {}

        @Override
        public void part(int lines, long inputBytes, boolean fresh) {}
    };

    /**
     * The input is known.
     *
     * @param inputBytes its size as it lies on the disk
     */
    void begin(long inputBytes);

    /**
     * A part is in its place. It is called by one thread at a time.
     *
     * @param lines how many lines it has
     * @param inputBytes how much of the input it took
     * @param fresh whether this run made it, and did not find it there
     */
    void part(int lines, long inputBytes, boolean fresh);
}
