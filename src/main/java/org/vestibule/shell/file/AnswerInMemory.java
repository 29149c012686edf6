package org.vestibule.shell.file;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Buffers the body of a response in memory, in UTF-8 if it is text; errors are passed on. Not thread-safe. */
public abstract class AnswerInMemory extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private PrintWriter writer;

    protected AnswerInMemory(HttpServletResponse response) {
        super(response);
    }

    /** Whether the resource was found; otherwise an error response was sent already. */
    public boolean isThere() {
        return !isCommitted() && getStatus() == SC_OK;
    }

    /** The bytes written so far. */
    public byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return content.toByteArray();
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
    public void flushBuffer() {
        // Nothing is sent yet.
    }

    @Override
    public void resetBuffer() {
        bytes();
        content.reset();
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(content, false, StandardCharsets.UTF_8);
        }
        return writer;
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
                throw new IllegalStateException("It is taken at once");
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
