//! Programmes as they were issued.

use bed::{Bed, Checked};
use serde_json::Value;

const PROGRAMMES: &str = "{ programmes { nodes { owner period startsOn endsOn documentNumber } }
    programmeItems(first: 100) { nodes { number title startsOn dueOn leadUnit { name }
        coordinators { name } } } }";

#[tokio::test]
async fn p1_p2_p15_p18_p34_a_programme_says_whose_and_how_long_and_its_items_who_and_when()
-> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    let reply = member.gql(PROGRAMMES, Value::Null).await?.done()?;
    let programmes = reply.list("/programmes/nodes")?;
    assert!(
        !programmes.is_empty(),
        "P34: a member reads what was issued"
    );
    for programme in programmes {
        assert_eq!(programme["owner"], "COMMITTEE", "{programme}");
        assert_eq!(programme["period"], "YEAR", "{programme}");
        assert!(programme["startsOn"].as_str() < programme["endsOn"].as_str());
        assert!(!programme["documentNumber"].is_null(), "{programme}");
    }
    let items = reply.list("/programmeItems/nodes")?;
    assert_eq!(items.len(), 100);
    for item in items {
        for needed in ["title", "startsOn", "dueOn"] {
            assert!(item[needed].is_string(), "{needed}: {item}");
        }
        assert!(item["leadUnit"]["name"].is_string(), "{item}");
        assert!(item["coordinators"].is_array(), "{item}");
    }
    Ok(())
}
