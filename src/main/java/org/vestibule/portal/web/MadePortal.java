package org.vestibule.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vestibule.portal.PortalRoles;
import org.vestibule.shell.Texts;

/** The message on the record of a new portal: what was created, and what to do next. */
@Named
@RequestScoped
public class MadePortal {

    /** The request parameter that shows this message. */
    static final String MADE = "made";

    private static final String TEXTS = "portalText";

    private final PortalSettingsPage portal;
    private final PageChoices pages;
    private final PortalRoles roles;

    @Inject
    public MadePortal(PortalSettingsPage portal, PageChoices pages, PortalRoles roles) {
        this.portal = portal;
        this.pages = pages;
        this.roles = roles;
    }

    public boolean isShown() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(MADE);
    }

    /** What was created: "Harbour was created, with 8 pages and the role Member." */
    public String getText() {
        List<String> names = roles.of(portal.getId()).stream()
                .map(each -> each.role().name())
                .toList();
        return Texts.text(
                TEXTS,
                "say.created",
                portal.getName(),
                pages.of(portal.getId()).size(),
                names.size(),
                String.join(", ", names));
    }

    /** The address of a preview of the invite page as an invitee sees it; null if no page of the portal is set. */
    public String getInvitePagePreview() {
        Long page = portal.getInvitePageId();
        return page == null
                ? null
                : "/design/" + portal.getKey() + "/" + page + "/preview?as=state.crmUserInvite.Valid";
    }
}
