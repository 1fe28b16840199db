//! What is in the packages.

use crate::server::text;
use std::{collections::BTreeSet, env, fs, path::PathBuf};

#[test]
fn the_manifest_names_every_file_and_the_pass_mark_of_the_page() {
    for (package, version, mark) in [
        ("scorm12", "<schemaversion>1.2<", "<adlcp:masteryscore>80<"),
        ("scorm2004", "<schemaversion>2004 3rd Edition<", "<imsss:minNormalizedMeasure>0.8<"),
    ] {
        let manifest = text(&format!("{package}/imsmanifest.xml"));
        let named = manifest.split("<file href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let files: BTreeSet<&str> = named.chain(["imsmanifest.xml"]).collect();
        let folder = PathBuf::from(env::var_os("DIST").expect("DIST names the folder")).join(package);
        let there = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name());
        let there: BTreeSet<String> = there.map(|name| name.into_string().expect("a name")).collect();
        assert_eq!(there, files.into_iter().map(String::from).collect());
        assert!(manifest.contains(version) && manifest.contains(mark), "{manifest}");
        assert!(text(&format!("{package}/index.html")).contains(" pass-mark=\"80\""));
    }
}
