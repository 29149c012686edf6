package org.vestibule.widget.internal.editor;

import java.util.List;
import java.util.function.Supplier;
import org.vestibule.widget.PropertyEditor;
import org.vestibule.widget.ValueProblem;
import org.vestibule.widget.internal.guard.FailedForm;
import org.vestibule.widget.internal.guard.WidgetFailure;

/** Calls a property's editor, which may be from another's jar and fail: the log says so, and the page or form goes on. */
final class EditorCall {

    /** The fault is the editor's, not the author's. */
    static final ValueProblem FAILED = new ValueProblem(FailedForm.TEXTS, "editorFailed", List.of());

    private EditorCall() {}

    /** What the editor gives, or what holds where it fails. What is no fault of its own is passed on. */
    static <T> T of(PropertyEditor editor, String property, Supplier<T> call, T otherwise) {
        try {
            return call.get();
        } catch (RuntimeException | Error e) {
            WidgetFailure.requireOwnFault(e);
            WidgetFailure.tellOfEditor(editor, property, e);
            return otherwise;
        }
    }
}
