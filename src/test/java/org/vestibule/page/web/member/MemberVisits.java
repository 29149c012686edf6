package org.vestibule.page.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.vestibule.contact.ContactField;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSessionRepository;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.page.editing.PageEditingService;
import org.vestibule.portal.Portal;
import org.vestibule.testing.As;
import org.vestibule.testing.PageToken;
import org.vestibule.testing.PublicSite;
import org.vestibule.widget.StoredValues;

/** Lets tests publish pages for members, and request them with a member's session. */
@ApplicationScoped
class MemberVisits {

    static final PageContent EMPTY = PageContent.empty(Layout.ONE_COLUMN);

    @Inject
    PublicSite site;

    @Inject
    PageEditingService editing;

    @Inject
    MemberPages pages;

    @Inject
    MemberMaker make;

    @Inject
    MemberSessionRepository sessions;

    @Inject
    As as;

    static PageContent saying(String text) {
        return EMPTY.plus("main", "content", Map.of("title", StoredValues.text(text)));
    }

    /** With a Profile between two texts. */
    static PageContent withProfile(String text) {
        return saying(text)
                .plus("main", "profile", Map.of())
                .plus("main", "content", Map.of("title", StoredValues.text("After")));
    }

    static String cookies(String session) {
        return MemberSession.COOKIE_NAME + "=" + session + "; " + PageToken.COOKIE;
    }

    /** Somebody with that first name, in a new portal. */
    SignedInMember signedIn(String firstName) {
        Portal portal = site.portal("k" + UUID.randomUUID().toString().substring(0, 8));
        PortalUser user = make.user(portal);
        make.change(user, ContactField.FIRST_NAME, firstName);
        return new SignedInMember(this, user, sessions.begin(user));
    }

    /** Somebody else of the same portal. */
    SignedInMember signedInBeside(SignedInMember other) {
        PortalUser user = make.user(other.portal());
        return new SignedInMember(this, user, sessions.begin(user));
    }

    long publish(Portal portal, String path, PageContent content) {
        long id = site.publish(portal, path, content);
        as.system(() -> {
            editing.openToMembers(id);
            return null;
        });
        return id;
    }

    HttpResponse<String> get(Portal portal, String session, String path) {
        return site.get("/site/" + portal.key() + "/" + path, "Cookie", cookies(session));
    }

    /** The same once it is kept: of what is answered the segments alone were rendered. */
    HttpResponse<String> kept(Portal portal, String session, String path) {
        get(portal, session, path);
        long before = pages.answered();
        HttpResponse<String> page = get(portal, session, path);
        assertThat(pages.answered()).isEqualTo(before + 1);
        return page;
    }

    /** The page without the parts that differ between responses. */
    static String plain(HttpResponse<String> page) {
        return page.body()
                .replaceAll("name=\"vestibule.token\" value=\"[0-9a-f]+\"", "")
                .replaceAll(" nonce=\"[^\"]*\"", "");
    }
}
