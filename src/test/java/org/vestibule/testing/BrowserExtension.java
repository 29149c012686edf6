package org.vestibule.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts one Chromium for all browser tests, and gives each test method {@link Visitors} of its own. By itself for tests
 * that have a server of their own; all others are {@link InBrowser}.
 */
public class BrowserExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(BrowserExtension.class);

    private static final int MAX_MILLIS_TO_SEE = 20_000;

    /** What a machine may have, the lightest first: a headless shell draws the same pages in half the time. */
    private static final List<Path> BROWSERS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    /** The browser with its driver; JUnit closes it after the last test. */
    private record Running(Playwright playwright, Browser browser) implements ExtensionContext.Store.CloseableResource {

        static Running start() {
            // It names roles by the JVM's language: in Turkish nothing is a "heading". The server keeps its language.
            Locale.setDefault(Locale.ENGLISH);
            // A busy machine takes longer than the usual five seconds for what a quick one does in one.
            PlaywrightAssertions.setDefaultAssertionTimeout(MAX_MILLIS_TO_SEE);
            Playwright playwright = Playwright.create();
            var options = new BrowserType.LaunchOptions()
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            BROWSERS.stream().filter(Files::exists).findFirst().ifPresent(options::setExecutablePath);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        Running running = test.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
        test.getStore(SPACE).put(Visitors.class, new Visitors(running.browser(), test.getDisplayName()));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        test.getStore(SPACE)
                .get(Visitors.class, Visitors.class)
                .leave(test.getExecutionException().isPresent());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(SPACE).get(Visitors.class, Visitors.class);
    }
}
