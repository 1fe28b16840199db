//! Rendering components natively to HTML: for the page that works before its script, and for tests.

use yew::{BaseComponent, LocalServerRenderer};

/// The HTML of a component.
///
/// # Errors
/// Where no runtime can be started.
pub fn render<C: BaseComponent>(props: C::Properties) -> std::io::Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let local = tokio::task::LocalSet::new();
    Ok(local.block_on(&runtime, LocalServerRenderer::<C>::with_props(props).hydratable(false).render()))
}
