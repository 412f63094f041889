//! A ballot without a consultation (C2, C14).

use bed::{Bed, Checked};
use serde_json::{Value, json};

#[tokio::test]
async fn c2_c14_related_agencies_are_consulted_or_the_head_answers_for_not_asking_them() -> Checked
{
    let bed = Bed::start().await?;
    let head = bed.head("giamdoc.sonoivu").await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let related = bed.unit_of("uyvien.tuphap").await?;
    let request = async |statement: Option<&str>| -> anyhow::Result<Value> {
        let mut request = bed.request().await?;
        request["relatedUnitIds"] = json!([related]);
        request["coordinationStatement"] = json!(statement);
        Ok(request)
    };
    let before = bed.journalled().await?;
    let refused = head.draft(request(None).await?).await?;
    assert_eq!(refused.codes(), ["COORDINATION_MISSING"]);
    let words = "Nội dung chỉ thuộc lĩnh vực của Sở.";
    let refused = officer.draft(request(Some(words)).await?).await?;
    assert_eq!(refused.codes(), ["STATEMENT_NOT_SIGNED"]);
    assert_eq!(bed.journalled().await?, before);
    let made = head.draft(request(Some(words)).await?).await?.done()?;
    let query = "query($id: ID!) { ballot(id: $id) {
        coordinationStatement { statement signedBy { title } } } }";
    let id = json!({ "id": made.text("/draftBallot/ballot/id")? });
    for caller in [bed.chair().await?, bed.office().await?] {
        let seen = caller.gql(query, id.clone()).await?.done()?;
        let stated = seen.data("/ballot/coordinationStatement");
        assert_eq!(stated["statement"], words);
        assert_eq!(stated["signedBy"]["title"], "Giám đốc Sở Nội vụ");
    }
    assert_eq!(bed.journalled_as("STATE_NO_COORDINATION").await?, 1);
    Ok(())
}
