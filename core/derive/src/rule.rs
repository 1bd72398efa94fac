//! Function -> its entry in the list of rules.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Error, FnArg, GenericArgument, ItemFn, LitStr, Path, PathArguments, Result, ReturnType, Token, Type, bracketed,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

use crate::text::{doc, separated};

/// `id = "pricing.line", source = "..", errors = [CurrencyUnknown, Generic::QuantityInvalid]`
pub(crate) struct Arguments {
    id: LitStr,
    source: LitStr,
    errors: Vec<Path>,
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
        Ok(Self { id, source, errors })
    }
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
    let Arguments { id, source, errors } = arguments;
    let name = &function.sig.ident;
    let about = doc(&function.attrs);
    let (input, knowledge) = arguments_of(function)?;
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
    let (data, mistakes, run) = match knowledge {
        None => (quote!(&[]), quote!(|_| Vec::new()), quote!(|input, _| ::vet_core::rule::run(#name, input))),
        Some(known) => (
            quote!(<#known as ::vet_core::rule::profile::Knowledge>::DATA),
            quote!(::vet_core::rule::mistakes_of::<#known>),
            quote!(|input, profile| ::vet_core::rule::run_knowing(#name, input, profile)),
        ),
    };
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
                input: &<#input as ::vet_core::record::Record>::SHAPE,
                output: &<#output as ::vet_core::record::Record>::SHAPE,
                codes: &[#(#codes),*],
                problems: ::vet_core::rule::problems_of::<#problem>(),
                data: #data,
                mistakes: #mistakes,
                run: #run,
            }
        };
    })
}

/// `Input` of `fn(input: &Input)`; and `Known` of `fn(input: &Input, known: &Known)`.
fn arguments_of(function: &ItemFn) -> Result<(&Type, Option<&Type>)> {
    let types: Vec<&Type> = function.sig.inputs.iter().map(referred).collect::<Result<_>>()?;
    match types.as_slice() {
        [input] => Ok((input, None)),
        [input, known] => Ok((input, Some(known))),
        _ => Err(Error::new_spanned(&function.sig, "a rule has an input, and may have what it knows beside it")),
    }
}

fn referred(argument: &FnArg) -> Result<&Type> {
    match argument {
        FnArg::Typed(argument) => match &*argument.ty {
            Type::Reference(reference) => Ok(&reference.elem),
            other => Err(Error::new_spanned(other, "a rule reads its arguments by reference")),
        },
        FnArg::Receiver(receiver) => Err(Error::new_spanned(receiver, "a rule is a plain function")),
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
