package org.vestibule.testing;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests that need a server but those of the {@link JourneySuite}. */
@Suite
@SelectPackages("org.vestibule")
@ExcludePackages({"org.vestibule.journey", "org.vestibule.designer"})
@IncludeClassNamePatterns(".*IT")
@ExcludeTags("packaged")
class FeatureSuite {}
