package org.vestibule.shell.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A file that is the same for everybody, with its compressed form, which is computed once.
 *
 * @param compressed null if compression doesn't make it smaller
 */
public record StaticFile(String type, byte[] content, byte[] compressed, String version) {

    private static final String VARY = "Vary";

    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

    private static final Pattern NEVER = Pattern.compile("q=0(\\.0{0,3})?");

    private static final Pattern TEXT =
            Pattern.compile("(text/|application/([\\w.+-]*json|(x-)?javascript|xml)|image/svg).*");

    /** Creates the file, and compresses it if it is text. */
    public static StaticFile of(String type, byte[] content) {
        byte[] small = TEXT.matcher(type).matches() ? compress(content) : content;
        return new StaticFile(type, content, small.length < content.length ? small : null, ContentVersion.of(content));
    }

    private static byte[] compress(byte[] content) {
        var all = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(all)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    /** The memory that it takes, in bytes. */
    public int size() {
        return content.length + (compressed == null ? 0 : compressed.length);
    }

    /**
     * Answers the request. If its address has this version, browsers cache the file for a year; otherwise they
     * revalidate it each time.
     *
     * @param askedVersion the version in the address; null if it has none
     */
    public void send(String askedVersion, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean stays = version.equals(askedVersion);
        response.setHeader("Cache-Control", stays ? "public, max-age=31536000, immutable" : "public, no-cache");
        send(request, response);
    }

    /** Answers the request, with 304 if the browser's copy is current; the caller sets how long it may be cached. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean small = compressed != null && acceptsGzip(request.getHeader("Accept-Encoding"));
        String tag = small ? version + "-gzip" : version;
        response.setHeader("ETag", '"' + tag + '"');
        if (compressed != null) {
            response.addHeader(VARY, "Accept-Encoding");
        }
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains('"' + tag + '"')) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] sent = small ? compressed : content;
        if (small) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(type);
        response.setContentLength(sent.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(sent);
        }
    }

    /** Whether the header names gzip, and not with the weight that means never (RFC 9110, 12.5.3). */
    static boolean acceptsGzip(String header) {
        return header != null
                && Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")).anyMatch(StaticFile::isGzip);
    }

    private static boolean isGzip(String coding) {
        String[] parts = coding.split(";", 2);
        return GZIP.contains(parts[0].strip())
                && (parts.length == 1 || !NEVER.matcher(parts[1].strip()).matches());
    }
}
