package org.vestibule.shell.file;

import jakarta.servlet.http.HttpServletResponse;

/** Takes a file that would be sent into memory, without the headers that would go with it; errors go through. */
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
        // None that a file needs.
    }

    @Override
    public void reset() {
        resetBuffer();
    }
}
