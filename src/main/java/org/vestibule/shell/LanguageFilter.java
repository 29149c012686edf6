package org.vestibule.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.shell.guard.ShownAgain;
import org.vestibule.shell.route.ApiAddress;
import org.vestibule.shell.typed.ReturnedForm;

/**
 * Selects the language of screens and pages: {@code ?lang=de} on any address stores the choice in a cookie. Without a
 * cookie the browser's {@code Accept-Language} counts.
 */
public class LanguageFilter extends HttpFilter {

    static final String PARAMETER = "lang";
    private static final String WITH_FORM = "vestibule.language";
    private static final String COOKIE = "vestibule.lang";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ApiAddress.isAskedFor(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Locale> chosen = chosenNow(request);
        Optional<Locale> withForm = chosenWithForm(request);
        if (chosen.isPresent()) {
            remember(chosen.get(), request, response);
            response.sendRedirect(addressWithoutChoice(request));
        } else if (withForm.isPresent()) {
            remember(withForm.get(), request, response);
            request.setAttribute(AddressKeepingViewHandler.LOCALE, withForm.get());
            ShownAgain.show(ReturnedForm.Reason.LANGUAGE, request, response, chain);
        } else {
            remembered(request).ifPresent(language -> request.setAttribute(AddressKeepingViewHandler.LOCALE, language));
            // Otherwise the server would declare the machine's language. A view in another language declares it itself.
            Languages.declare(Languages.of(request), response);
            chain.doFilter(request, response);
        }
    }

    private static Optional<Locale> chosenNow(HttpServletRequest request) {
        // The body of a POST is not read: the parameter only counts in the query.
        return "GET".equals(request.getMethod()) && parts(request).anyMatch(LanguageFilter::isChoice)
                ? known(request.getParameter(PARAMETER))
                : Optional.empty();
    }

    /** The language chosen with a form's submission: the form is shown again and not submitted. */
    private static Optional<Locale> chosenWithForm(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getRequestURI().startsWith("/site/")
                ? known(request.getParameter(WITH_FORM))
                : Optional.empty();
    }

    /** The language in the cookie, if this installation supports it. */
    public static Optional<Locale> remembered(HttpServletRequest request) {
        return SafeCookie.value(COOKIE, request).flatMap(LanguageFilter::known);
    }

    private static Optional<Locale> known(String tag) {
        return LanguageMenu.ALL.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst();
    }

    private static void remember(Locale language, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = SafeCookie.of(COOKIE, language.getLanguage(), "/", request);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }

    private static String addressWithoutChoice(HttpServletRequest request) {
        String query = parts(request).filter(part -> !isChoice(part)).collect(Collectors.joining("&"));
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }

    private static boolean isChoice(String part) {
        return part.startsWith(PARAMETER + "=");
    }

    private static Stream<String> parts(HttpServletRequest request) {
        return request.getQueryString() == null
                ? Stream.empty()
                : Arrays.stream(request.getQueryString().split("&"));
    }
}
