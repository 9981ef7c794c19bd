package org.caseclock.batch;

/** Adds up what a batch tells of its progress. */
final class Sums implements Progress {

    long whole;
    long lines;
    long bytes;

    @Override
    public void begin(long inputBytes) {
        whole = inputBytes;
    }

    @Override
    public void part(int ofPart, long inputBytes, boolean fresh) {
        lines += ofPart;
        bytes += inputBytes;
    }
}
