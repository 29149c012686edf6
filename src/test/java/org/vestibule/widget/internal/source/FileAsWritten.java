package org.vestibule.widget.internal.source;

import java.net.URL;
import java.util.List;
import org.vestibule.widget.internal.source.ContractSource.Written;

/** A file of XHTML that is no widget's, for tests of other packages. */
public final class FileAsWritten {

    private FileAsWritten() {}

    public static List<SourceElement> elements(URL file) {
        return SourceReader.read(file).elements();
    }

    public static List<Written> expressions(URL file) {
        return SourceReader.read(file).expressions();
    }
}
