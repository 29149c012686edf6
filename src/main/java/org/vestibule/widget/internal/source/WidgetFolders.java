package org.vestibule.widget.internal.source;

/** The folders of widget files, in this application and in jars. */
public final class WidgetFolders {

    /** The resource library of all widgets. */
    public static final String LIBRARY = "widgets";

    /** The resource library of the widgets' own designers, each named like its widget. */
    public static final String DESIGNERS = "designers";

    /** The folder of the widgets' components and of the bundles beside them, on the class path. */
    public static final String FOLDER = "META-INF/resources/widgets/";

    private WidgetFolders() {}
}
