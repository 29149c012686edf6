package org.vestibule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The people of one browser test: each has a browser profile of their own, and is at the start page's address. */
public final class Visitors {

    private static final Path FAILURES = Path.of("target", "browser-failures");

    private final Browser browser;
    private final String test;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> scriptErrors = new ArrayList<>();
    private URI server;

    Visitors(Browser browser, String test) {
        this.browser = browser;
        this.server = TestServer.address();
        this.test = test.replaceAll("\\W+", "-");
    }

    /** Who comes from now on comes to another server than the one that all tests share. */
    public void goTo(URI another) {
        server = another;
    }

    /** Someone at a desk. */
    public Page desktop() {
        return visit(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** Someone with a phone. */
    public Page phone() {
        return visit(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    /** Someone whose browser runs no scripts. */
    public Page withoutScripts() {
        return visit(new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    /** One of the demonstration staff, signed in at a desk, without a page open yet. */
    public Page staff(String userName) {
        Page page = desktop();
        page.context().addCookies(List.of(new Cookie(PageToken.NAME, PageToken.SECRET).setUrl(server.toString())));
        APIResponse signedIn = page.context()
                .request()
                .post(
                        "/signin/again",
                        RequestOptions.create()
                                .setHeader(PageToken.HEADER, PageToken.VALUE)
                                .setData(Map.of("userName", userName, "password", "vestibule-demo")));
        assertThat(signedIn.status()).isEqualTo(204);
        return page;
    }

    /** Signs one of the demonstration staff in on the sign-in page that stands open. */
    public static void signIn(Page page, String userName) {
        page.getByLabel("User name").fill(userName);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("vestibule-demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(url -> !url.contains("/signin"));
    }

    /** As when it runs out: the browser keeps its cookie, and the server no longer knows it. Gives the tab that did it. */
    public static Page endSession(Page page) {
        Page another = page.context().newPage();
        another.navigate("/crm/contacts");
        another.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("account"))
                .click();
        another.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        another.waitForURL("**/signin");
        return another;
    }

    private Page visit(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(server.toString())
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE));
        context.onWebError(error -> scriptErrors.add(error.page().url() + ": " + error.error()));
        contexts.add(context);
        return context.newPage();
    }

    void leave(boolean failed) {
        for (BrowserContext context : contexts) {
            if (failed) {
                int number = 0;
                for (Page page : context.pages()) {
                    String name = test + "-" + contexts.indexOf(context) + "-" + number++ + ".png";
                    page.screenshot(
                            new Page.ScreenshotOptions().setFullPage(true).setPath(FAILURES.resolve(name)));
                }
            }
            context.close();
        }
        if (!failed) {
            assertThat(scriptErrors).as("errors that no script caught").isEmpty();
        }
    }
}
