package org.vestibule.shared.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends reading with an exception if a row is longer than the memory should hold. */
final class BoundedReader extends FilterReader {

    /** The row is too long. */
    static final class RowTooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final int most;
    private long sinceRow;

    BoundedReader(Reader in, int most) {
        super(in);
        this.most = most;
    }

    /** The next row begins. */
    void beginRow() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        sinceRow += read;
        if (sinceRow > most) {
            throw new RowTooLongException();
        }
    }
}
