package org.vestibule.shell.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vestibule.shared.csv.CsvWriter;

/**
 * Answers a request with a list as CSV for spreadsheets. The list is read in portions and sent as it is read, so that its length
 * needs no memory. Used once, by one thread.
 */
public final class CsvDownload {

    private final HttpServletResponse response;
    private final String fileName;
    private long rows;

    /** @param fileName with its extension, in ASCII */
    public CsvDownload(HttpServletResponse response, String fileName) {
        this.response = response;
        this.fileName = fileName;
    }

    /**
     * Sends the file. If reading fails before anything is sent, the failure can still be answered with an error.
     *
     * @param portions the next items, each time it is asked; an empty list at the end
     * @param cells the values of an item's line, as {@link CsvWriter#row} takes them
     * @param incomplete the last line if reading fails later: what is sent already would be mistaken for the whole list
     */
    public <T> void send(List<String> header, Supplier<List<T>> portions, Function<T, List<?>> cells, String incomplete)
            throws IOException {
        List<T> portion = portions.get();
        CsvWriter file = begin(response, fileName);
        file.row(header);
        try {
            while (!portion.isEmpty()) {
                for (T item : portion) {
                    file.row(cells.apply(item));
                    rows++;
                }
                portion = portions.get();
            }
        } catch (RuntimeException e) {
            file.row(List.of(incomplete));
            throw e;
        }
    }

    /** Begins a file that is short enough to be read as a whole before it is sent. */
    public static CsvWriter begin(HttpServletResponse response, String fileName) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        return new CsvWriter(response.getWriter());
    }

    /** How many items were sent so far. */
    public long rows() {
        return rows;
    }
}
