package org.vestibule.shell.file;

import jakarta.servlet.http.HttpServletResponse;

/** Buffers a file's response in memory, without its headers; errors are passed on. */
final class FileReading extends AnswerInMemory {

    private String type = "application/octet-stream";

    FileReading(HttpServletResponse response) {
        super(response);
    }

    StaticFile file() {
        return StaticFile.of(type, bytes());
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
        // Files need no such header.
    }

    @Override
    public void reset() {
        resetBuffer();
    }
}
