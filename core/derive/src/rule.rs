//! Function -> its entry in the list of rules.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Error, FnArg, GenericArgument, ItemFn, LitStr, Path, PathArguments, Result, ReturnType, Token, Type, bracketed,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

use crate::text::{doc, separated};

/// `id = "pricing.line", source = "..", errors = [CurrencyUnknown, Generic::QuantityInvalid]`, and
/// `data = ["vital_signs"]` where a rule judges by reference data.
pub(crate) struct Arguments {
    id: LitStr,
    source: LitStr,
    errors: Vec<Path>,
    data: Vec<LitStr>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        named(input, "id")?;
        let id = input.parse()?;
        input.parse::<Token![,]>()?;
        named(input, "source")?;
        let source = input.parse()?;
        input.parse::<Token![,]>()?;
        named(input, "errors")?;
        let list;
        bracketed!(list in input);
        let errors = Punctuated::<Path, Token![,]>::parse_terminated(&list)?.into_iter().collect();
        input.parse::<Option<Token![,]>>()?;
        let data = if input.is_empty() { Vec::new() } else { data(input)? };
        Ok(Self { id, source, errors, data })
    }
}

/// `data = ["vital_signs"]`
fn data(input: ParseStream<'_>) -> Result<Vec<LitStr>> {
    named(input, "data")?;
    let list;
    bracketed!(list in input);
    let names = Punctuated::<LitStr, Token![,]>::parse_terminated(&list)?.into_iter().collect();
    input.parse::<Option<Token![,]>>()?;
    Ok(names)
}

/// Steps over `name =`.
fn named(input: ParseStream<'_>, name: &str) -> Result<()> {
    let found: syn::Ident = input.parse()?;
    if found != name {
        return Err(Error::new(found.span(), format!("`{name}` stands here")));
    }
    input.parse::<Token![=]>()?;
    Ok(())
}

pub(crate) fn declare(arguments: &Arguments, function: &ItemFn) -> Result<TokenStream> {
    let Arguments { id, source, errors, data } = arguments;
    let name = &function.sig.ident;
    let about = doc(&function.attrs);
    let input = input(function)?;
    let [output, problem] = answers(function)?;
    let codes = errors.iter().filter_map(|path| path.segments.last()).map(|s| separated(&s.ident.to_string(), '-'));
    let variants = errors.iter().map(|path| match path.get_ident() {
        Some(variant) => quote!(#problem::#variant { .. }),
        None => quote!(#path { .. }),
    });
    // A name in `errors` that is no problem of this rule does not compile.
    let known = errors.iter().zip(variants).map(|(path, variant)| match path.get_ident() {
        Some(_) => quote!(let _ = |problem: &#problem| matches!(problem, #variant);),
        None => {
            let ty = path.segments.iter().take(path.segments.len() - 1).map(|segment| &segment.ident);
            quote!(let _ = |problem: &#(#ty)::*| matches!(problem, #variant);)
        }
    });
    Ok(quote! {
        #function

        #[doc = concat!("The declaration of `", #id, "`.")]
        pub const RULE: ::vet_core::rule::Rule = {
            #(#known)*
            ::vet_core::rule::Rule {
                id: #id,
                doc: ::vet_core::prose!(#about),
                source: ::vet_core::prose!(#source),
                file: ::vet_core::prose!(file!()),
                data: &[#(#data),*],
                input: &<#input as ::vet_core::record::Record>::SHAPE,
                output: &<#output as ::vet_core::record::Record>::SHAPE,
                codes: &[#(#codes),*],
                problems: ::vet_core::rule::problems_of::<#problem>(),
                run: |input| ::vet_core::rule::run(#name, input),
            }
        };
    })
}

/// `Input` of `fn(input: &Input)`.
fn input(function: &ItemFn) -> Result<&Type> {
    match function.sig.inputs.first() {
        Some(FnArg::Typed(argument)) if function.sig.inputs.len() == 1 => match &*argument.ty {
            Type::Reference(reference) => Ok(&reference.elem),
            other => Err(Error::new_spanned(other, "a rule reads its input by reference")),
        },
        _ => Err(Error::new_spanned(&function.sig, "a rule has one input")),
    }
}

/// `Output` and `Problem` of `-> Result<Output, Problem>`.
fn answers(function: &ItemFn) -> Result<[&Type; 2]> {
    let arguments = match &function.sig.output {
        ReturnType::Type(_, ty) => match &**ty {
            Type::Path(path) => path.path.segments.last().map(|segment| &segment.arguments),
            _ => None,
        },
        ReturnType::Default => None,
    };
    let types: Vec<&Type> = match arguments {
        Some(PathArguments::AngleBracketed(list)) => list.args.iter().filter_map(as_type).collect(),
        _ => Vec::new(),
    };
    types.try_into().map_err(|_| Error::new_spanned(&function.sig, "a rule answers `Result<Output, Problem>`"))
}

fn as_type(argument: &GenericArgument) -> Option<&Type> {
    match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
