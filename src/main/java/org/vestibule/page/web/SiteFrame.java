package org.vestibule.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.vestibule.member.CurrentMember;
import org.vestibule.page.site.CurrentPage;
import org.vestibule.page.web.member.MemberValues;
import org.vestibule.page.web.revision.SitePage;
import org.vestibule.page.web.segment.PageSegments;
import org.vestibule.page.web.visit.SiteRequestResolver;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.shell.CachePlaceholders;
import org.vestibule.shell.guard.FormTokenCookie;
import org.vestibule.shell.typed.ReturnedForm;

/** The data of the frame around every page of a portal. */
@Named
@RequestScoped
public class SiteFrame {

    private final CurrentPortal portal;
    private final CurrentPage page;
    private final PortalBranding branding;
    private final ReturnedForm returned;
    private final SitePage placed;
    private final PageSegments segments;
    private final CurrentMember member;
    private final HttpServletRequest request;
    private Optional<String> logo;

    @Inject
    public SiteFrame(
            CurrentPortal portal,
            CurrentPage page,
            PortalBranding branding,
            ReturnedForm returned,
            SitePage placed,
            PageSegments segments,
            CurrentMember member,
            HttpServletRequest request) {
        this.portal = portal;
        this.page = page;
        this.branding = branding;
        this.returned = returned;
        this.placed = placed;
        this.segments = segments;
        this.member = member;
        this.request = request;
    }

    /** The name of the signed-in member; null for anonymous visitors. */
    public String getAccount() {
        return CachePlaceholders.of(request)
                .map(placeholders -> placeholders.text(MemberValues.ACCOUNT))
                .orElseGet(() -> member.isSignedIn() ? member.get().name() : null);
    }

    /** The address of the portal's home page. */
    public String getHome() {
        return PortalAddress.local(portal.get(), "");
    }

    /** The address of the stylesheet with the portal's own look. */
    public String getStyle() {
        return getHome() + "/" + PortalBranding.STYLE + "?v="
                + Brand.style(portal.get(), logo()).version();
    }

    /** The address of the favicon. */
    public String getIcon() {
        return getHome() + "/" + PortalBranding.ICON + "?v="
                + Brand.icon(portal.get()).version();
    }

    /** Whether the portal shows a logo beside its name. */
    public boolean isLogo() {
        return logo().isPresent();
    }

    private Optional<String> logo() {
        if (logo == null) {
            logo = branding.logo(portal.get());
        }
        return logo;
    }

    /**
     * The language tag of the author's texts, if it differs from the language of the view: a page without a language of
     * its own is written in the portal's language, while the texts around it are in the visitor's. Null if both are the
     * same.
     */
    public String getAuthorLanguage() {
        if (portal.get() == null || page.language().isPresent()) {
            return null;
        }
        Locale author = portal.get().defaultLocale();
        Locale view = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return author.equals(view) ? null : author.toLanguageTag();
    }

    /**
     * Whether to offer other languages beside the page: it has a form, follows the visitor's language, and its author
     * put no language menu on it.
     */
    public boolean isLanguageChoice() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return SiteRequestResolver.isDone(
                        (HttpServletRequest) faces.getExternalContext().getRequest())
                && FormTokenCookie.isFormOnView(faces)
                && page.language().isEmpty()
                && !placed.has("languageSwitch");
    }

    /** Whether the page has a form, which needs a script of ours. */
    public boolean isForm() {
        return FormTokenCookie.isFormOnView(FacesContext.getCurrentInstance());
    }

    /** Whether the entry is invalid, which the page's title reports first. */
    public boolean isFailed() {
        return FacesContext.getCurrentInstance().isValidationFailed() || returned.getTold() != null;
    }

    /** Whether the calling widget is the first of the page with a title, which is the page's heading. */
    public boolean first(String widgetClientId) {
        return segments.first(widgetClientId);
    }
}
