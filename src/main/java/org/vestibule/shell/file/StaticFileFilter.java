package org.vestibule.shell.file;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Answers requests for static files from memory: each is read and compressed at its first request. The server and Faces
 * would read it each time, and send it uncompressed.
 */
public class StaticFileFilter extends HttpFilter {

    private static final String LIBRARY = "ln";
    private static final String VERSION = "v";

    /** With other parameters, the response at an address of Faces may differ each time. */
    private static final Set<String> PARAMETERS = Set.of(LIBRARY, VERSION);

    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private final transient Cache<String, StaticFile> files = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String address, StaticFile file) -> file.size())
            .build();

    private final transient Assets assets;

    @Inject
    public StaticFileFilter(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asks = Set.of("GET", "HEAD").contains(request.getMethod());
        if (!asks || !PARAMETERS.containsAll(request.getParameterMap().keySet())) {
            chain.doFilter(request, response);
            return;
        }
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String file = assets.fileOf(path);
        String address = file + "?" + request.getParameter(LIBRARY);
        StaticFile known = files.getIfPresent(address);
        if (known == null) {
            var read = new FileReading(response);
            var plain = new PlainRequest(request);
            if (file.equals(path)) {
                chain.doFilter(plain, read);
            } else {
                request.getRequestDispatcher(file).forward(plain, read);
            }
            if (!read.isThere()) {
                return;
            }
            known = read.file();
            files.put(address, known);
        }
        String version = assets.isCurrent(path) ? known.version() : request.getParameter(VERSION);
        known.send(version, request, response);
    }
}
