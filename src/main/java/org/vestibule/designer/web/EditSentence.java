package org.vestibule.designer.web;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vestibule.designer.Edit;
import org.vestibule.designer.EditDetails;
import org.vestibule.designer.EditKind;
import org.vestibule.page.Layout;
import org.vestibule.page.PageContent;
import org.vestibule.page.Slot;

/** Says in the author's language what an edit did. */
record EditSentence(DesignerTexts texts) {

    /** "Content moved to Main". */
    String of(Edit edit) {
        String what = of(edit.details());
        return edit.kind() == EditKind.UNDO || edit.kind() == EditKind.REDO
                ? texts.text("edit." + edit.kind(), what)
                : what;
    }

    /** The same, with where the widget stands now: "Content moved to Main, 2 of 4". It is for ears. */
    String announcing(Edit edit, PageContent now) {
        Optional<Slot> slot = now.slotOf(edit.details().placement());
        if (slot.isEmpty() || edit.details().kind() == EditKind.SET_VALUES) {
            return of(edit);
        }
        int of = (slot.get().within().isPresent()
                        ? now.placement(slot.get().within().get())
                                .orElseThrow()
                                .zone(slot.get().zone())
                        : now.zone(slot.get().zone()))
                .placements()
                .size();
        return texts.text("edit.position", of(edit), slot.get().position() + 1, of);
    }

    private String of(EditDetails details) {
        return texts.text(
                "edit." + details.kind(), texts.widget(details.widget()), zone(details.zone()), more(details));
    }

    private String zone(String name) {
        // A zone that no layout has is one of a widget's: which, the entry doesn't say.
        return Layout.anyHas(name) ? texts.zone(name) : name;
    }

    private String more(EditDetails details) {
        return details.more().stream()
                .map(each -> switch (details.kind()) {
                    case SET_VALUES -> texts.property(details.widget(), each);
                    case SET_LAYOUT -> Layout.of(each).map(texts::layout).orElse(each);
                    case GO_BACK -> texts.moment(Instant.parse(each));
                    default -> each;
                })
                .collect(Collectors.joining(", "));
    }
}
