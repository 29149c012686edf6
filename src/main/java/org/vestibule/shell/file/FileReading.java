package org.vestibule.shell.file;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Takes a file that would be sent into memory, without the headers that would go with it; errors go through. */
final class FileReading extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private String type = "application/octet-stream";

    FileReading(HttpServletResponse response) {
        super(response);
    }

    /** Whether there is such a file; else the answer is on its way already. */
    boolean isFile() {
        return !isCommitted() && getStatus() == SC_OK;
    }

    StaticFile file() {
        return StaticFile.of(type, content.toByteArray());
    }

    @Override
    public void setContentType(String sent) {
        type = sent == null ? type : sent;
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public void setContentLength(int length) {
        // Known when it is sent.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Known when it is sent.
    }

    @Override
    public void setHeader(String name, String value) {
        if ("Content-Type".equalsIgnoreCase(name)) {
            setContentType(value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        setHeader(name, value);
    }

    @Override
    public void setDateHeader(String name, long date) {
        // The version says it better.
    }

    @Override
    public void addDateHeader(String name, long date) {
        // The version says it better.
    }

    @Override
    public void setIntHeader(String name, int value) {
        // None that a file needs.
    }

    @Override
    public void flushBuffer() {
        // Nothing is sent yet.
    }

    @Override
    public void reset() {
        content.reset();
    }

    @Override
    public void resetBuffer() {
        content.reset();
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(content, true, StandardCharsets.UTF_8);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("files are read at once");
            }

            @Override
            public void write(int b) {
                content.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                content.write(bytes, from, length);
            }
        };
    }
}
