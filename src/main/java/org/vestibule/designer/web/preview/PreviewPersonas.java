package org.vestibule.designer.web.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vestibule.designer.web.DesignerTexts;
import org.vestibule.page.Page;
import org.vestibule.page.content.Placement;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.widget.catalog.Widget;

/** All personas for a preview: a visitor, the portal's users by role, and the preview states of the page's widgets. */
@ApplicationScoped
class PreviewPersonas {

    /** A persona with its label in the author's language. */
    public record Choice(PreviewPersona persona, String label) {

        public String code() {
            return persona.code();
        }
    }

    /** The personas of a kind. */
    public record Group(String title, List<Choice> choices) {}

    private final PortalRepository portals;

    @Inject
    PreviewPersonas(PortalRepository portals) {
        this.portals = portals;
    }

    List<Group> of(Page page, DesignerTexts texts) {
        Stream<Group> people = Stream.of(
                new Group(
                        texts.text("personas.visitors"),
                        List.of(new Choice(new PreviewPersona.Visitor(), texts.text("persona.visitor")))),
                new Group(texts.text("personas.members"), members(page.portal(), texts)));
        Stream<Group> finders = page.draft()
                .placements()
                .map(Placement::widget)
                .distinct()
                .flatMap(name -> texts.catalog().find(name).stream())
                .filter(widget -> !widget.texts().states().isEmpty())
                .map(widget -> finders(widget, texts));
        return Stream.concat(people, finders).toList();
    }

    /** The persona with that code; the visitor for an unknown code. */
    Choice called(String code, Page page, DesignerTexts texts) {
        List<Group> groups = of(page, texts);
        return groups.stream()
                .flatMap(group -> group.choices().stream())
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseGet(() -> groups.get(0).choices().get(0));
    }

    private List<Choice> members(Portal portal, DesignerTexts texts) {
        var plain = new Choice(new PreviewPersona.Member(Optional.empty()), texts.text("persona.member"));
        Stream<Choice> withRole = portals.rolesOf(portal).stream()
                .map(role -> new Choice(
                        new PreviewPersona.Member(Optional.of(role)), texts.text("persona.memberWith", role.name())));
        return Stream.concat(Stream.of(plain), withRole).toList();
    }

    private static Group finders(Widget widget, DesignerTexts texts) {
        return new Group(
                widget.texts().title(texts.locale()),
                widget.texts().states().stream()
                        .map(state -> new Choice(
                                new PreviewPersona.Finder(widget.name(), state),
                                widget.texts().state(state, texts.locale())))
                        .toList());
    }
}
